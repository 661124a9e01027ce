package bihuan.letters.web;

import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.access.web.TakenBy;
import bihuan.files.Fonts;
import bihuan.letters.LetterSheet;
import bihuan.letters.LetterView;
import bihuan.letters.Letters;
import bihuan.web.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters of appointment over REST, for the office and those they appoint. */
@Needs(Right.ENTER)
@Path("letters")
@Tag(name = "panel", description = "Experience officers and observers")
@ApplicationScoped
public class LettersResource {

  @Inject Letters letters;
  @Inject Fonts fonts;
  @Inject PublicAddress address;
  @Inject Me me;
  @Inject TakenBy takenBy;

  @GET
  @Path("{number}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "A letter of appointment; for the office and whom it appoints")
  public LetterView letter(@PathParam("number") String number) {
    return letters.read(number, me.now());
  }

  @GET
  @Path("{number}/pdf")
  @Produces("application/pdf")
  @Operation(summary = "The same letter as a page to print")
  public Response pdf(@PathParam("number") String number) {
    var letter = letters.read(number, me.now());
    var lacking = fonts.lacking(letter.name() + letter.nameEn());
    if (!lacking.isEmpty()) {
      throw Refusal.conflict("letters.noGlyph", String.join(", ", lacking));
    }
    var sheet =
        new LetterSheet(fonts.all())
            .draw(
                LetterWording.of(letter),
                address.of("/letters/check.xhtml?code=" + letter.checkCode()),
                takenBy.line("letter-" + letter.number() + ".pdf"));
    return Response.ok(sheet)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"letter-" + letter.number() + ".pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
