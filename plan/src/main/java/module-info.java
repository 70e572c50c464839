/// The plan lens: one shipment's itineraries.
module org.keruen.plan {
    requires transitive org.keruen.model;
    requires org.keruen.graph;
    requires org.keruen.supernetwork;
    requires static org.jspecify;

    exports org.keruen.plan;
    exports org.keruen.plan.terms;
    exports org.keruen.plan.band;
    exports org.keruen.plan.track;
}
