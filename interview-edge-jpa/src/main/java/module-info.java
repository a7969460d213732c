/** The relational store in the transactions of Jakarta Persistence, with entities for the host's own queries. */
module io.interviewedge.jpa {
    requires static transitive org.jspecify;
    requires transitive io.interviewedge.jdbc;
    requires transitive jakarta.persistence;

    exports io.interviewedge.jpa;

    // Open to any provider, because it reads and fills the entities' fields.
    opens io.interviewedge.jpa;
}
