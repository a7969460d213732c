package io.interviewedge.jdbc;

/** Makes statements for one database and one set of names, once for all uses. */
record Statements(Database database, TableNames names) {

    /** A statement with its tables in the place of {@code ${session}} and the like, and values that have names. */
    Sql sql(String text) {
        return new Sql(text(text), database);
    }

    /** An insert that does nothing where its key is taken. */
    Sql insertUnlessPresent(String insert) {
        return sql(database.unlessPresent(insert));
    }

    String text(String text) {
        return names.in(text);
    }
}
