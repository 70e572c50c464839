/// Corridor packages and scenario files to model, with every problem found.
module org.keruen.ingest {
    requires transitive org.keruen.model;
    requires transitive org.keruen.scenario;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires static org.jspecify;

    exports org.keruen.ingest;
}
