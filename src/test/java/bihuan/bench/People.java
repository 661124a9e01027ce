package bihuan.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People of the demonstration, each in as many sessions as there are clients. */
class People {

  private final Build build;
  private final Map<String, List<Visitor>> sessions = new HashMap<>();

  People(Build build) {
    this.build = build;
  }

  /** Signs in whoever has not yet; one after another, as passwords are hard to check. */
  People with(String name) throws IOException, InterruptedException {
    if (!sessions.containsKey(name)) {
      sessions.put(name, Visitor.sessions(build.address(), name, Size.CLIENTS));
    }
    return this;
  }

  Visitor get(String name, int client) {
    return sessions.get(name).get(client);
  }
}
