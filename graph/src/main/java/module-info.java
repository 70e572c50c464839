/// Arrays with a shape: forward stars, heaps, and the search for every path that is best for someone.
module org.keruen.graph {
    requires static transitive org.jspecify;

    exports org.keruen.graph.star;
    exports org.keruen.graph.pareto;
    exports org.keruen.graph.tree;
}
