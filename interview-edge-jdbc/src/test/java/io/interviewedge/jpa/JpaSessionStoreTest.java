package io.interviewedge.jpa;

import io.interviewedge.jdbc.HostDatabase;
import org.junit.jupiter.api.Nested;

/** The contract: provider by database. */
class JpaSessionStoreTest {

    @Nested
    class HibernateOnH2 extends JpaStoreContract {
        HibernateOnH2() {
            super(Provider.HIBERNATE, HostDatabase.H2.pool());
        }
    }

    @Nested
    class HibernateOnPostgres extends JpaStoreContract {
        HibernateOnPostgres() {
            super(Provider.HIBERNATE, HostDatabase.POSTGRESQL.pool());
        }
    }

    @Nested
    class HibernateOnMariaDb extends JpaStoreContract {
        HibernateOnMariaDb() {
            super(Provider.HIBERNATE, HostDatabase.MARIADB.pool());
        }
    }

    @Nested
    class EclipseLinkOnPostgres extends JpaStoreContract {
        EclipseLinkOnPostgres() {
            super(Provider.ECLIPSELINK, HostDatabase.POSTGRESQL.pool());
        }
    }

    @Nested
    class EclipseLinkOnH2 extends JpaStoreContract {
        EclipseLinkOnH2() {
            super(Provider.ECLIPSELINK, HostDatabase.H2.pool());
        }
    }
}
