package io.interviewedge.jdbc;

import io.interviewedge.error.ConfigurationException;
import io.interviewedge.error.StoreException;
import io.interviewedge.jdbc.dialect.Dialect;
import io.interviewedge.jdbc.dialect.FailureKind;
import io.interviewedge.jdbc.dialect.H2Dialect;
import io.interviewedge.jdbc.dialect.MariaDbDialect;
import io.interviewedge.jdbc.dialect.PostgreSqlDialect;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The databases that are recognised: those whose servers run the tests. */
final class Dialects {

    private static final List<Dialect> RECOGNISED =
            List.of(new H2Dialect(), new PostgreSqlDialect(), new MariaDbDialect());

    /** Until the database is known, a failure means what any of the known databases says. */
    private static final Dialect UNDECIDED = new Dialect() {
        @Override
        public String name() {
            return "undecided";
        }

        @Override
        public List<String> scripts() {
            return List.of();
        }

        @Override
        public FailureKind kindOf(SQLException failure) {
            return RECOGNISED.stream()
                    .map(dialect -> dialect.kindOf(failure))
                    .filter(kind -> kind != FailureKind.OTHER)
                    .findFirst()
                    .orElse(FailureKind.OTHER);
        }
    };

    private Dialects() {}

    /**
     * Asks the database which one it is, in the host's transaction if it is in one.
     *
     * @throws ConfigurationException if the database is not recognised
     * @throws StoreException if it cannot be reached
     */
    static Dialect of(TransactionSource source) {
        return new Transactions(source, UNDECIDED)
                .statement("ask the database for its name", connection -> of(connection));
    }

    private static Dialect of(Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String product = metaData.getDatabaseProductName();
        // MySQL's driver calls MariaDB's server MySQL; only its version tells.
        String name = product.equals("MySQL") && isMariaDb(metaData.getDatabaseProductVersion()) ? "MariaDB" : product;
        return RECOGNISED.stream()
                .filter(dialect -> dialect.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException(refusal(product)));
    }

    private static boolean isMariaDb(String version) {
        return version.toLowerCase(Locale.ROOT).contains("mariadb");
    }

    private static String refusal(String product) {
        if (product.equals("MySQL")) {
            return "the database is MySQL, on which this library has not been tested yet. Its script and statements are"
                    + " those of MariaDB with MySQL's types and collation. To use them, say so:"
                    + " JdbcSessionStore.builder(dataSource).dialect(new MySqlDialect()); see docs/dialects.md";
        }
        return "the database is " + product + "; recognised are "
                + RECOGNISED.stream().map(Dialect::name).collect(Collectors.joining(", "))
                + ". If it speaks the SQL of one of them, say which: JdbcSessionStore.builder(dataSource).dialect(new"
                + " PostgreSqlDialect()); for any other write a Dialect; see docs/dialects.md";
    }
}
