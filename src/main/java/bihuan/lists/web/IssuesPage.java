package bihuan.lists.web;

import bihuan.Refusal;
import bihuan.access.Right;
import bihuan.access.web.Me;
import bihuan.gathering.Gathering;
import bihuan.gathering.web.GatheredWords;
import bihuan.lists.IssueFilter;
import bihuan.lists.IssueLists;
import bihuan.lists.IssueRow;
import bihuan.lists.Preset;
import bihuan.lists.SavedViewRow;
import bihuan.lists.SavedViews;
import bihuan.series.IssueNumber;
import bihuan.supervision.Supervision;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** lists/issues.xhtml: every issue the reader may see, narrowed by what the address asks for. */
@Named
@ViewScoped
public class IssuesPage implements Serializable {

  private static final String[] BEHIND_MORE = {
    "phase", "process", "measure", "district", "kind", "nature", "grade"
  };

  @Inject IssueLists lists;
  @Inject IssueLines lines;
  @Inject FilterChoices choices;
  @Inject SavedViews views;
  @Inject Supervision supervision;
  @Inject Gathering gathering;
  @Inject GatheredWords leftWords;
  @Inject PageWords say;
  @Inject Me me;
  @Inject HttpServletRequest request;

  private IssueListAddress address;
  private List<IssueLine> rows = List.of();
  private String next;
  private boolean partial;
  private int count;
  private transient List<SavedViewRow> saved;
  private String viewTitle;
  private String words;
  private GatherForm gather = new GatherForm();

  @Transactional
  public void load() {
    address = IssueListAddresses.in(request);
    read();
  }

  private void read() {
    var now = me.now();
    var wanted = address.wanted(IssueFilter.Order.PRESSING, now.actor());
    var counted = lists.counted(wanted, now.actor(), now.at());
    var listing = counted.list();
    rows = lines.of(listing.rows());
    next = address.next(listing.next());
    partial = listing.partial();
    count = counted.count();
  }

  /** Keeps what the address asks for under a name. */
  public String save() {
    views.save(viewTitle, address.getEverywhere(), me.now());
    return here(address.getEverywhere());
  }

  public String drop(String title) {
    views.drop(title, me.getActor());
    return here(address.query());
  }

  /** Reminds the units of all chosen issues; those that cannot be reminded of say why. */
  public void remind() {
    var chosen =
        Optional.ofNullable(request.getParameterValues("chosen")).map(List::of).orElse(List.of());
    if (chosen.isEmpty()) {
      throw Refusal.invalid("lists.remind.nothing");
    }
    var reminded = chosen.stream().limit(IssueLists.PAGE).filter(this::remind).count();
    if (reminded > 0) {
      words = null;
      tell(FacesMessage.SEVERITY_INFO, say.words("lists.remind.done", reminded));
    }
    read();
  }

  private boolean remind(String number) {
    try {
      supervision.remind(new IssueNumber(number), words, me.now());
      return true;
    } catch (Refusal e) {
      if (e.field().isPresent()) {
        throw e;
      }
      tell(FacesMessage.SEVERITY_ERROR, say.words(e.key(), e.details()));
      return false;
    }
  }

  /** Merges the chosen ones, or all that were asked for, into a main one. */
  public void gatherChosen() {
    var gathered = gather.into(gathering, isAllMeant() ? found() : chosen(), me.now());
    gathered.left().forEach(it -> tell(FacesMessage.SEVERITY_WARN, leftWords.why(it)));
    tell(
        FacesMessage.SEVERITY_INFO,
        say.words("gathering.done", gathered.merged().size(), gathered.main()));
    gather = new GatherForm();
    read();
  }

  /** Never the whole list: something must have been asked for. */
  private boolean isAllMeant() {
    return gather.isAll() && address.isNarrowed();
  }

  private List<IssueNumber> found() {
    var now = me.now();
    var wanted = address.wanted(IssueFilter.Order.PRESSING, now.actor()).after(null);
    return lists.list(wanted, now.actor(), now.at(), Gathering.MOST).rows().stream()
        .map(IssueRow::number)
        .toList();
  }

  private List<IssueNumber> chosen() {
    return Stream.ofNullable(request.getParameterValues("chosen"))
        .flatMap(Stream::of)
        .map(IssueNumber::new)
        .toList();
  }

  public GatherForm getGather() {
    return gather;
  }

  private static void tell(FacesMessage.Severity severity, String text) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
  }

  private static String here(String query) {
    return "/lists/issues.xhtml" + query + (query.length() > 1 ? "&" : "") + "faces-redirect=true";
  }

  public String getHeading() {
    return say.words(
        me.getActor().may(Right.FOLLOW_OWN_ISSUES) ? "web.to.issues.mine" : "web.to.issues");
  }

  public boolean isMayRemind() {
    return me.getActor().may(Right.REMIND_UNITS);
  }

  public List<Option> options(String filter) {
    return choices.of(filter, address);
  }

  /** Ready-made choices for this reader. */
  public List<InboxPage.View> getPicks() {
    return Stream.concat(
            Stream.of(new InboxPage.View(say.words("lists.view.all"), "?", !address.isNarrowed())),
            picks()
                .map(
                    it ->
                        new InboxPage.View(
                            say.it(it),
                            address.is("pick", it)
                                ? address.with("pick", null)
                                : address.with("pick", it),
                            address.is("pick", it))))
        .toList();
  }

  private Stream<Preset> picks() {
    if (me.getActor().may(Right.TRIAGE_ISSUES)) {
      return Stream.of(
          Preset.OPEN,
          Preset.ASSIGNED_BY_ME,
          Preset.WATCHED_BY_ME,
          Preset.SUPERVISED,
          Preset.MAJOR,
          Preset.UNDER_WATCH,
          Preset.EFFECT_DUE,
          Preset.LATELY_CLOSED);
    }
    if (me.getActor().may(Right.HANDLE_ISSUES)) {
      return Stream.of(
          Preset.MINE_TO_DO,
          Preset.HANDLED_BY_ME,
          Preset.OPEN,
          Preset.WATCHED_BY_ME,
          Preset.COOPERATING,
          Preset.EXTENSION_WAITING,
          Preset.SUPERVISED,
          Preset.UNDER_WATCH,
          Preset.LATELY_CLOSED);
    }
    if (me.getActor().may(Right.READ_RAISED_ISSUES)) {
      return Stream.of(Preset.MAJOR, Preset.LONGEST, Preset.WATCHED_BY_ME);
    }
    return me.getActor().may(Right.TRACK_LONG_TERM)
        ? Stream.of(
            Preset.OPEN,
            Preset.WATCHED_BY_ME,
            Preset.SUPERVISED,
            Preset.MAJOR,
            Preset.UNDER_WATCH,
            Preset.LATELY_CLOSED)
        : Stream.of(Preset.OPEN, Preset.LATELY_CLOSED);
  }

  public List<SavedViewRow> getViews() {
    if (saved == null) {
      saved = views.of(me.getActor());
    }
    return saved;
  }

  public boolean isShown(SavedViewRow view) {
    return view.asked().equals(address.getEverywhere());
  }

  public boolean isMoreAsked() {
    return address.asksAny(BEHIND_MORE);
  }

  public List<Column> getColumns() {
    return Column.chosen(address.columns(), me.getActor());
  }

  /** All columns, those shown marked. */
  public List<Option> getColumnChoices() {
    var shown = getColumns();
    return Column.openTo(me.getActor()).stream()
        .map(it -> new Option(it.name(), say.words("lists.column." + it), shown.contains(it)))
        .toList();
  }

  /** What the form of columns must send along. */
  public List<Map.Entry<String, String>> getKept() {
    return address.asked().entrySet().stream()
        .map(it -> Map.entry(it.getKey(), it.getValue()))
        .toList();
  }

  public IssueListAddress getAddress() {
    return address;
  }

  public List<IssueLine> getRows() {
    return rows;
  }

  public String getNext() {
    return next;
  }

  public boolean isPartial() {
    return partial;
  }

  public String getCount() {
    return InboxPage.atMost(count);
  }

  public String getViewTitle() {
    return viewTitle;
  }

  public void setViewTitle(String viewTitle) {
    this.viewTitle = viewTitle;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
