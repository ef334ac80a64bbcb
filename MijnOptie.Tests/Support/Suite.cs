using MijnOptie.Tests.Support;

// One browser for all tests that ask for it; tests of different classes run side by side.
[assembly: AssemblyFixture(typeof(Browser))]
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer(typeof(LongestFirst))]
