package baton.history;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// A statement whose question marks are filled in from left to right.
final class Filling implements AutoCloseable {

    private final PreparedStatement statement;
    private int filled;

    Filling(Connection connection, String sql) throws SQLException {
        this.statement = connection.prepareStatement(sql);
    }

    Filling with(Object... values) throws SQLException {
        for (var value : values) {
            withOrNull(value);
        }
        return this;
    }

    Filling withOrNull(@Nullable Object value) throws SQLException {
        filled++;
        statement.setObject(filled, value);
        return this;
    }

    PreparedStatement statement() {
        return statement;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
