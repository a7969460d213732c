/** The relational store: sessions, answers and analyses in the host's own database. */
module io.interviewedge.jdbc {
    requires static transitive org.jspecify;
    requires transitive io.interviewedge.core;
    requires transitive java.sql;
    requires org.slf4j;
    requires static org.postgresql.jdbc;

    exports io.interviewedge.jdbc;
    exports io.interviewedge.jdbc.dialect;
}
