/// The flow lens: how demand spreads over a network that slows down under it.
module org.keruen.flow {
    requires transitive org.keruen.model;
    requires org.keruen.graph;
    requires org.keruen.supernetwork;
    requires static org.jspecify;

    exports org.keruen.flow;
    exports org.keruen.flow.choice;
    exports org.keruen.flow.corridor;
    exports org.keruen.flow.fit;
    exports org.keruen.flow.year;
}
