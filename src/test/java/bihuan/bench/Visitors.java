package bihuan.bench;

import static bihuan.bench.Size.CLIENTS;

import java.util.ArrayList;
import java.util.List;

/** As many as there are clients, who have not signed in. */
class Visitors {

  private final List<Visitor> people = new ArrayList<>();

  Visitors(Product product) {
    for (var it = 0; it < CLIENTS; it++) {
      people.add(new Visitor(product.address()));
    }
  }

  /** What is sent at a turn. */
  interface Body {
    String at(int turn) throws Exception;
  }

  Visitor get(int client) {
    return people.get(client);
  }

  Pace send(String path, int many, Body body) throws Exception {
    return AtOnce.pace(
        many, (client, turn) -> Visitor.require(people.get(client).post(path, body.at(turn)), 201));
  }
}
