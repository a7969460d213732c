package io.interviewedge.spring;

import io.interviewedge.jdbc.TableNames;
import java.util.Locale;
import java.util.Set;
import org.hibernate.boot.model.relational.Namespace;
import org.hibernate.boot.model.relational.Sequence;
import org.hibernate.mapping.Table;
import org.hibernate.tool.schema.spi.SchemaFilter;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;

/**
 * Leaves the library's tables to its scripts, which give them keys and views that no entity knows of, while Hibernate
 * creates, updates or drops the application's own. Hibernate validates all of them.
 */
final class HibernateMakesNoTables implements SchemaFilterProvider {

    private final SchemaFilter others;

    HibernateMakesNoTables(TableNames names) {
        this.others = new Others(
                Set.copyOf(new TableNames(null, names.prefix()).placeholders().values()));
    }

    @Override
    public SchemaFilter getCreateFilter() {
        return others;
    }

    @Override
    public SchemaFilter getDropFilter() {
        return others;
    }

    @Override
    public SchemaFilter getTruncatorFilter() {
        return others;
    }

    @Override
    public SchemaFilter getMigrateFilter() {
        return others;
    }

    @Override
    public SchemaFilter getValidateFilter() {
        return SchemaFilter.ALL;
    }

    /** Whatever is not the library's. */
    private record Others(Set<String> ours) implements SchemaFilter {

        @Override
        public boolean includeTable(Table table) {
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
    }
}
