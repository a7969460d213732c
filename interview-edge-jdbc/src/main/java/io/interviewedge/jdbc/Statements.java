package io.interviewedge.jdbc;

import io.interviewedge.jdbc.dialect.Dialect;

/** Makes statements for one database and one set of names, once for all uses. */
record Statements(Dialect dialect, TableNames names) {

    /** A statement with its tables in the place of {@code ${session}} and the like, and values that have names. */
    Sql sql(String text) {
        return new Sql(names.in(text), dialect);
    }

    /** An insert that does nothing where its key is taken. */
    Sql insertUnlessTaken(String insert) {
        return sql(dialect.insertUnlessTaken(insert));
    }

    /** A select that sees what is committed now. */
    Sql latest(String select) {
        return sql(dialect.latest(select));
    }

    /** A select that locks its rows until the transaction ends. */
    Sql locked(String select) {
        return sql(dialect.locked(select));
    }

    /** A select of no more rows than the value {@code :limit} says. */
    Sql limited(String select) {
        return sql(dialect.limited(select, ":limit"));
    }
}
