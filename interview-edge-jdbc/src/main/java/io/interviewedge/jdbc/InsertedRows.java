package io.interviewedge.jdbc;

import io.interviewedge.error.StoreException;
import java.sql.Statement;

/** Holds an insert to what the database says that it inserted: a row that is reported as stored must be there. */
final class InsertedRows {

    private InsertedRows() {}

    /**
     * Throws unless the rows were inserted.
     *
     * @param inserted as the driver says it, perhaps {@link Statement#SUCCESS_NO_INFO}
     * @param insert its text, without values
     */
    static void require(int expected, int inserted, String insert) {
        if (inserted != expected && inserted != Statement.SUCCESS_NO_INFO) {
            throw new StoreException("the database says that it inserted " + inserted + " of " + expected
                    + " rows; find out what keeps it from it, such as a trigger or a rule (the statement is: "
                    + insert.lines().findFirst().orElse("") + ")");
        }
    }
}
