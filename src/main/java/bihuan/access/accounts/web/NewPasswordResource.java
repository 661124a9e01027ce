package bihuan.access.accounts.web;

import bihuan.Open;
import bihuan.access.NewPasswords;
import bihuan.access.web.Me;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A password of one's own, for whoever was sent a secret or handed one in two halves. */
@Open
@Path("new-passwords")
@Tag(name = "session")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NewPasswordResource {

  @Inject NewPasswords passwords;
  @Inject Me me;

  @POST
  @Operation(
      summary = "Set a password with a secret",
      description = "The two halves of a secret that was handed over stand one behind the other.")
  @APIResponse(responseCode = "204", description = "set; the secret is good for nothing any more")
  @APIResponse(responseCode = "422", description = "no such secret, or a password too plain")
  public void choose(Choice choice) {
    passwords.choose(choice.name(), choice.secret(), choice.password(), me.now().at());
  }

  /** The account, its secret, and the password its owner wants. */
  public record Choice(String name, String secret, String password) {

    @Override
    public String toString() {
      return "Choice";
    }
  }
}
