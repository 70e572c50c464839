/// Model and scenario compiled to arrays; the one place where a link's time, money, CO2e and capacity are worked out.
module org.keruen.supernetwork {
    requires transitive org.keruen.model;
    requires static org.jspecify;

    exports org.keruen.supernetwork;
    exports org.keruen.supernetwork.compile;
    exports org.keruen.supernetwork.consignment;
    exports org.keruen.supernetwork.document;
    exports org.keruen.supernetwork.order;
}
