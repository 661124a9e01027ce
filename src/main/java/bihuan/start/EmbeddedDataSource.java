package bihuan.start;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2 with local transactions. Taken as the XA source it also is, its connections break when they
 * are handed back and taken up again within one transaction, and half of what was written may stay.
 */
public class EmbeddedDataSource implements DataSource {

  private final JdbcDataSource h2 = new JdbcDataSource();

  public void setUrl(String url) {
    h2.setURL(EmbeddedStore.flushing(url));
  }

  public void setUser(String user) {
    h2.setUser(user);
  }

  public void setPassword(String password) {
    h2.setPassword(password);
  }

  @Override
  public Connection getConnection() throws SQLException {
    EmbeddedStore.mend(h2.getURL());
    return h2.getConnection();
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    EmbeddedStore.mend(h2.getURL());
    return h2.getConnection(user, password);
  }

  @Override
  public PrintWriter getLogWriter() {
    return h2.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    h2.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) {
    h2.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return h2.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return h2.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return h2.isWrapperFor(type);
  }
}
