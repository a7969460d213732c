package io.interviewedge.jdbc;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Other ways into a place on PostgreSQL. */
final class PostgresAccounts {

    private PostgresAccounts() {}

    /** A data source of its own for the same place and account. */
    static PGSimpleDataSource copy(DataSource dataSource) {
        PGSimpleDataSource from = (PGSimpleDataSource) dataSource;
        PGSimpleDataSource copy = new PGSimpleDataSource();
        copy.setUrl(from.getUrl());
        copy.setUser(from.getUser());
        return copy;
    }

    /** A new account that has those rights on the tables that are there. */
    static PGSimpleDataSource account(DataSource owner, String rights) throws SQLException {
        String name = "u" + UUID.randomUUID().toString().substring(0, 8);
        TestDatabase.run(owner, "create role " + name + " login");
        grant(owner, name, rights);
        PGSimpleDataSource dataSource = copy(owner);
        dataSource.setUser(name);
        return dataSource;
    }

    static void grant(DataSource owner, String name, String rights) throws SQLException {
        String schema = ((PGSimpleDataSource) owner).getCurrentSchema();
        TestDatabase.run(owner, "grant usage on schema " + schema + " to " + name);
        TestDatabase.run(owner, "grant " + rights + " on all tables in schema " + schema + " to " + name);
    }
}
