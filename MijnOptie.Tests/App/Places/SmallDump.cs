namespace MijnOptie.Tests.App.Places;

/// <summary>A GeoNames country dump of a few rows, in the format of a real one.</summary>
internal static class SmallDump
{
    public static string Row(int id, string name, string alternates, string latitude, string longitude, string kind, string province, string municipality, string population) =>
        $"{id}\t{name}\t{name}\t{alternates}\t{latitude}\t{longitude}\t{kind}\tNL\t\t{province}\t{municipality}\t\t\t{population}\t\t5\tEurope/Amsterdam\t2020-01-01";

    public static string[] Rows =>
    [
        Row(2745909, "Provincie Utrecht", "", "52", "5.25", "A\tADM1", "09", "", "1353596"),
        Row(2743698, "Provincie Zuid-Holland", "", "52", "4.66667", "A\tADM1", "11", "", "3734481"),
        Row(2757782, "Gemeente De Bilt", "De Bilt Municipality", "52.14", "5.18", "A\tADM2", "09", "0310", "43384"),
        Row(2747372, "Gemeente Den Haag", "Gemeente 's-Gravenhage", "52.07", "4.29", "A\tADM2", "11", "0518", "550000"),
        Row(2753992, "Gemeente Hellevoetsluis", "", "51.83", "4.13", "A\tADM2", "11", "0530", "40000"),
        Row(2758927, "Bilthoven", "Biltchoven,biltobeon", "52.13", "5.20139", "P\tPPL", "09", "0310", "0"),
        Row(2747373, "The Hague", "'s-Gravenhage,HAG,La Haye,hai ya,Гаага", "52.07667", "4.29861", "P\tPPLG", "11", "0518", "474292"),
        Row(2753993, "Hellevoetsluis", "", "51.83", "4.13", "P\tPPL", "11", "0530", "39000"),
        Row(2746093, "t Veld", "", "52.08", "4.31", "P\tPPL", "11", "0518", "0"),
        Row(1, "Verdronken dorp", "", "52", "4", "P\tPPLH", "11", "0518", "0"),
        Row(2, "Zandplaat", "", "52", "4", "P\tPPL", "11", "", "0"),
        Row(3, "Rivier", "", "52", "4", "H\tSTM", "11", "0518", "0"),
    ];

    public static string Text => string.Join('\n', Rows) + "\n";
}
