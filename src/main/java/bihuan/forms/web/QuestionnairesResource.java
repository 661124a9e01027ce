package bihuan.forms.web;

import bihuan.Page;
import bihuan.Refusal;
import bihuan.access.Needs;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.files.SheetReader;
import bihuan.forms.EditionHead;
import bihuan.forms.Form;
import bihuan.forms.FormLanguage;
import bihuan.forms.QuestionAcross;
import bihuan.forms.QuestionnaireDrafting;
import bihuan.forms.QuestionnaireRow;
import bihuan.forms.QuestionnaireView;
import bihuan.forms.Questionnaires;
import bihuan.forms.xlsform.XlsForm;
import bihuan.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Questionnaires over REST; for the coordination office. */
@Needs(Right.MAKE_QUESTIONNAIRES)
@Path("questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
@Tag(name = "questionnaires", description = "What is asked, edition after edition")
public class QuestionnairesResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject Questionnaires questionnaires;
  @Inject QuestionnaireDrafting drafting;
  @Inject Me me;

  /**
   * What a new one begins with.
   *
   * @param code by which it goes, or a like one that is free; null for any
   * @param copyOf the code of the one it begins as; with it, nothing else is needed
   */
  public record QuestionnaireBegun(String code, String chinese, String english, String copyOf) {}

  /**
   * @param revision of the draft as its publisher saw it
   */
  public record QuestionnairePublished(int revision) {}

  @GET
  @Operation(summary = "All questionnaires, by code", description = "Fifty on a page.")
  public Page<QuestionnaireRow> list(@QueryParam("after") String after) {
    return questionnaires.all(after);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Begin a questionnaire, empty or as a copy of another")
  @APIResponse(responseCode = "201", description = "It; its address in `Location`")
  @APIResponse(responseCode = "422", description = "It has no title")
  public Response begin(QuestionnaireBegun begun) {
    if (begun == null) {
      throw Refusal.invalid("web.noBody");
    }
    if (begun.copyOf() != null) {
      return made(drafting.copy(begun.copyOf(), me.now()));
    }
    var title = new HashMap<String, String>();
    title.put(FormLanguage.CHINESE, begun.chinese() == null ? "" : begun.chinese());
    title.put(FormLanguage.ENGLISH, begun.english() == null ? "" : begun.english());
    return made(drafting.begin(begun.code(), title, me.now()));
  }

  @POST
  @Path("imports/preview")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "What would become of an XLSForm",
      description =
          "The body is the file, .xlsx or .xls of at most 2 MB. Nothing is kept. Says of each"
              + " sheet, column and row whether it is taken, changed, kept for other tools,"
              + " left out or refused, and what hinders publishing it. 413"
              + " where it is too large; 422 where it is no XLSForm.")
  public FormAnswer preview(
      @Parameter(description = "of the file") @QueryParam("name") @DefaultValue("form.xlsx")
          String name,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    var read = XlsForm.read(SheetReader.content(body), name);
    return FormAnswer.of("", read, drafting.check(read.form(), me.now()), words(headers));
  }

  @POST
  @Path("imports")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Take an XLSForm in as the draft of a new questionnaire",
      description = "The body is the file, as for the preview.")
  @APIResponse(
      responseCode = "201",
      description = "What became of it; the questionnaire's address in `Location`")
  public Response take(
      @Parameter(description = "of the file") @QueryParam("name") @DefaultValue("form.xlsx")
          String name,
      @Context HttpHeaders headers,
      InputStream body)
      throws IOException {
    var read = XlsForm.read(SheetReader.content(body), name);
    var code = drafting.take(read.form(), me.now());
    return Response.created(URI.create("questionnaires/" + PathCode.of(code)))
        .entity(FormAnswer.of(code, read, drafting.check(code, me.now()), words(headers)))
        .build();
  }

  @GET
  @Path("{questionnaire}")
  @Operation(summary = "A questionnaire with its editions, the newest first")
  public QuestionnaireView one(@PathParam("questionnaire") String code) {
    return questionnaires.get(code);
  }

  @GET
  @Path("{questionnaire}/questions")
  @Operation(
      summary = "Every question of every published edition, by its name",
      description = "By which results are read across editions.")
  public List<QuestionAcross> questions(@PathParam("questionnaire") String code) {
    questionnaires.get(code);
    return questionnaires.questions(code);
  }

  @GET
  @Path("{questionnaire}/flaws")
  @Operation(
      summary = "What hinders publishing the newest edition, and what is worth a second look",
      description = "In the reader's language.")
  public List<FormAnswer.FlawTold> flaws(
      @PathParam("questionnaire") String code, @Context HttpHeaders headers) {
    return FormAnswer.flaws(drafting.check(code, me.now()), words(headers));
  }

  @POST
  @Path("{questionnaire}/editions")
  @Operation(
      summary = "Begin the next edition",
      description = "As the newest stands; where somebody has begun it, that one is answered.")
  @APIResponse(responseCode = "201", description = "The draft; its address in `Location`")
  public Response next(@PathParam("questionnaire") String code) {
    var draft = drafting.next(code, me.now());
    return Response.created(
            URI.create("questionnaires/" + PathCode.of(code) + "/editions/" + draft.number()))
        .entity(draft)
        .build();
  }

  @GET
  @Path("{questionnaire}/editions/{number}")
  @Operation(
      summary = "What an edition asks",
      description = "The definition in JSON, as phones load it.")
  public Response definition(
      @PathParam("questionnaire") String code, @PathParam("number") String number) {
    return Response.ok(questionnaires.edition(code, PathCode.number(number)).definition()).build();
  }

  @GET
  @Path("{questionnaire}/editions/{number}/sheet")
  @Produces(XLSX)
  @Operation(summary = "The same as an XLSForm, which can be taken in again")
  public Response sheet(@PathParam("questionnaire") String code, @PathParam("number") String number)
      throws IOException {
    var form = questionnaires.edition(code, PathCode.number(number)).form();
    var file = new ByteArrayOutputStream();
    XlsForm.write(form, file);
    StreamingOutput content = file::writeTo;
    return Response.ok(content)
        .header("Content-Disposition", "attachment; filename=\"questionnaire.xlsx\"")
        .build();
  }

  @PUT
  @Path("{questionnaire}/draft")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(
      summary = "Write the draft",
      description =
          "The body is the definition in JSON, at most 4 MB, finished or not; id and version are"
              + " the house's. 422 with everything that no form may be, each at its path.")
  @APIResponse(responseCode = "200", description = "The draft with its new revision")
  @APIResponse(responseCode = "409", description = "Published, or written by somebody since")
  public EditionHead change(
      @PathParam("questionnaire") String code,
      @Parameter(description = "of the draft as its writer saw it") @QueryParam("revision")
          int revision,
      InputStream body)
      throws IOException {
    var form = Form.read(DefinitionBody.read(body));
    return drafting.change(code, revision, form, me.now());
  }

  @DELETE
  @Path("{questionnaire}/draft")
  @Operation(
      summary = "Drop the draft",
      description = "Where it is the only edition, the questionnaire as well.")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "409", description = "Published, or written by somebody since")
  public void drop(
      @PathParam("questionnaire") String code,
      @Parameter(description = "of the draft as its reader saw it") @QueryParam("revision")
          int revision) {
    drafting.drop(code, revision, me.now());
  }

  @PUT
  @Path("{questionnaire}/publication")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Publish the draft",
      description = "From here on it is never changed. 422 with everything that hinders.")
  @APIResponse(responseCode = "200", description = "The edition")
  @APIResponse(responseCode = "409", description = "Published, or written by somebody since")
  public EditionHead publish(
      @PathParam("questionnaire") String code, QuestionnairePublished published) {
    if (published == null) {
      throw Refusal.invalid("web.noBody");
    }
    return drafting.publish(code, published.revision(), me.now());
  }

  @PUT
  @Path("{questionnaire}/editions/{number}/withdrawal")
  @Operation(
      summary = "Withdraw a published edition",
      description = "Nobody is asked by it any more; what was answered stays.")
  @APIResponse(responseCode = "200", description = "The edition")
  @APIResponse(responseCode = "409", description = "It is not published")
  public EditionHead withdraw(
      @PathParam("questionnaire") String code, @PathParam("number") String number) {
    return drafting.withdraw(code, PathCode.number(number), me.now());
  }

  private Response made(String code) {
    return Response.created(URI.create("questionnaires/" + PathCode.of(code)))
        .entity(questionnaires.get(code))
        .build();
  }

  private static ResourceBundle words(HttpHeaders headers) {
    return Words.in(headers.getAcceptableLanguages().stream().findFirst().orElse(Locale.CHINESE));
  }
}
