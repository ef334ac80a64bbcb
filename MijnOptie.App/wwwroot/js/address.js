// Where the browser is, without the part that only the browser uses.
export const here = () => location.href.split("#")[0];
