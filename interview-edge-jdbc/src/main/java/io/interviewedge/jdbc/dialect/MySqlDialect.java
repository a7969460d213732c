package io.interviewedge.jdbc.dialect;

import java.sql.Connection;
import java.util.List;

/**
 * MySQL, from 8.0.19 on, as far as it is like MariaDB. <strong>Untested</strong>: no server has run its script and
 * statements, so it is used only if you name it. Run the contract of the test kit on your server first.
 */
public class MySqlDialect extends MariaDbDialect {

    /** MySQL as it is. */
    public MySqlDialect() {}

    @Override
    public String name() {
        return "MySQL";
    }

    @Override
    public List<String> scripts() {
        return Script.all("mysql");
    }

    /** It has no "fetch first". */
    @Override
    public String limited(String select, String rows) {
        return select + "\nlimit " + rows;
    }

    /** It has no mode that MariaDB's check asks for. */
    @Override
    public void requireUsable(Connection connection) {}
}
