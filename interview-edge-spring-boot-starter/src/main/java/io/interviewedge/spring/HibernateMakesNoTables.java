package io.interviewedge.spring;

import io.interviewedge.jdbc.TableNames;
import java.util.Locale;
import java.util.Set;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/**
 * Leaves the library's tables to its scripts, which give them keys and views that no entity knows of, while Hibernate
 * creates, updates or drops the application's own. Hibernate validates all of them.
 */
final class HibernateMakesNoTables implements SchemaFilterProvider {

    private static final SchemaFilter OTHERS = new SchemaFilter() {

        private final Set<String> ours =
                Set.copyOf(TableNames.standard().placeholders().values());

        @Override
        public boolean includeTable(org.hibernate.mapping.Table table) {
            return !ours.contains(table.getName().toLowerCase(Locale.ROOT));
        }

        @Override
        public boolean includeNamespace(Namespace namespace) {
            return true;
        }

        @Override
        public boolean includeSequence(Sequence sequence) {
            return true;
        }
    };

    @Override
    public SchemaFilter getCreateFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getDropFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return OTHERS;
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return SchemaFilter.ALL;
    }
}
