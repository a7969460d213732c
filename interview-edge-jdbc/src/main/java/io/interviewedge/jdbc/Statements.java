package io.interviewedge.jdbc;

/** Makes statements for one database and one set of names, once for all uses. */
record Statements(Database database, TableNames names) {

    Sql sql(String text) {
        return new Sql(database.quoted(names.in(text)), database);
    }

    /** An insert that does nothing where its key is taken. */
    Sql insertUnlessPresent(String insert) {
        return sql(database.unlessPresent(insert));
    }
}
