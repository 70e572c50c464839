/// What the corridors are made of. JDK only.
module org.keruen.model {
    requires static org.jspecify;

    exports org.keruen.model;
    exports org.keruen.model.acceptance;
    exports org.keruen.model.assignment;
    exports org.keruen.model.cargo;
    exports org.keruen.model.demand;
    exports org.keruen.model.document;
    exports org.keruen.model.emission;
    exports org.keruen.model.issue;
    exports org.keruen.model.itinerary;
    exports org.keruen.model.money;
    exports org.keruen.model.network;
    exports org.keruen.model.observation;
    exports org.keruen.model.operation;
    exports org.keruen.model.order;
    exports org.keruen.model.place;
    exports org.keruen.model.provenance;
    exports org.keruen.model.resource;
    exports org.keruen.model.series;
    exports org.keruen.model.service;
    exports org.keruen.model.tariff;
    exports org.keruen.model.time;
    exports org.keruen.model.units;
}
