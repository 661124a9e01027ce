package bihuan.results.web;

import bihuan.access.web.Me;
import bihuan.campaigns.CampaignLinkRow;
import bihuan.campaigns.CampaignRow;
import bihuan.campaigns.Campaigns;
import bihuan.campaigns.GamingSign;
import bihuan.campaigns.GamingTraces;
import bihuan.campaigns.ResponseRow;
import bihuan.campaigns.web.CampaignNames;
import bihuan.catalogue.Channel;
import bihuan.city.District;
import bihuan.results.CampaignResults;
import bihuan.results.CrossTable;
import bihuan.results.QuestionResult;
import bihuan.results.ResultFilter;
import bihuan.results.Results;
import bihuan.results.SatisfactionJumps;
import bihuan.results.SatisfactionJumps.SatisfactionJump;
import bihuan.web.Language;
import bihuan.web.Option;
import bihuan.web.PageWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** results/results.xhtml: what the answers of a campaign add up to. */
@Named
@RequestScoped
public class ResultsPage {

  @Inject Campaigns campaigns;
  @Inject Results results;
  @Inject GamingTraces traces;
  @Inject SatisfactionJumps jumps;
  @Inject CampaignNames names;
  @Inject PageWords say;
  @Inject Language language;
  @Inject Me me;

  private String id;
  private String process;
  private String unit;
  private District district;
  private Channel channel;
  private String from;
  private String until;
  private String question;
  private String other;
  private String text;
  private String words;

  private CampaignRow campaign;
  private CampaignResults told;
  private Map<String, String> crossable = Map.of();
  private CrossTable cross;
  private List<ResponseRow> writings;
  private List<CampaignLinkRow> links = List.of();

  public void open() {
    var by = me.now();
    campaign = campaigns.one(id, by);
    links = campaigns.links(id, by);
    told = results.of(id, filter(), language.getTag(), by);
    crossable = results.crossable(id, language.getTag(), by);
    if (isGiven(question) && isGiven(other)) {
      cross = results.cross(id, question, other, filter(), language.getTag(), by);
    }
    if (isGiven(text) && isGiven(words)) {
      writings = results.writing(id, text, words, null, by).rows();
    }
  }

  private static boolean isGiven(String text) {
    return text != null && !text.isEmpty();
  }

  private ResultFilter filter() {
    return ResultFilter.of(process, unit, district, channel, from, until);
  }

  public List<Option> getProcesses() {
    return options(it -> it.place().process(), process, names::process);
  }

  public List<Option> getUnits() {
    return options(it -> it.place().unit(), unit, names::unit);
  }

  public List<Option> getDistricts() {
    return options(
        it -> Objects.toString(it.place().district(), ""),
        Objects.toString(district, ""),
        it -> say.it(new District(it)));
  }

  public List<Option> getChannels() {
    return options(
        it -> Objects.toString(it.place().channel(), ""),
        Objects.toString(channel, ""),
        it -> say.it(Channel.valueOf(it)));
  }

  /** What the addresses of this campaign are about, each once. */
  private List<Option> options(
      Function<CampaignLinkRow, String> part, String chosen, Function<String, String> label) {
    return links.stream()
        .map(part)
        .filter(it -> !it.isEmpty())
        .distinct()
        .sorted()
        .map(it -> new Option(it, label.apply(it), it.equals(chosen)))
        .toList();
  }

  public List<Option> getQuestions() {
    return questions(question);
  }

  public List<Option> getOthers() {
    return questions(other);
  }

  private List<Option> questions(String chosen) {
    return crossable.entrySet().stream()
        .map(it -> new Option(it.getKey(), it.getValue(), it.getKey().equals(chosen)))
        .toList();
  }

  /** The questions that people answer in words. */
  public List<Option> getTexts() {
    return told.questions().stream()
        .filter(QuestionResult::isText)
        .map(it -> new Option(it.path(), it.label(), it.path().equals(text)))
        .toList();
  }

  public List<GamingSign> getSigns() {
    return traces.signs(id, me.now());
  }

  public List<SatisfactionJump> getJumps() {
    return jumps.of(id, me.now());
  }

  /** Where a sign stands, as people call it. */
  public String placeOf(GamingSign sign) {
    return links.stream()
        .filter(it -> it.id().equals(sign.link()))
        .map(names::of)
        .findFirst()
        .orElse("");
  }

  /** What this page is narrowed by, for what leads to it again. */
  public Map<String, String> getNarrowing() {
    var narrowing = new LinkedHashMap<String, String>();
    narrowing.put("process", process);
    narrowing.put("unit", unit);
    narrowing.put("district", Objects.toString(district, ""));
    narrowing.put("channel", Objects.toString(channel, ""));
    narrowing.put("from", from);
    narrowing.put("until", until);
    narrowing.values().removeIf(it -> !isGiven(it));
    return narrowing;
  }

  public CampaignRow getCampaign() {
    return campaign;
  }

  public CampaignResults getTold() {
    return told;
  }

  public CrossTable getCross() {
    return cross;
  }

  /** Null where nobody looked for any. */
  public List<ResponseRow> getWritings() {
    return writings;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getProcess() {
    return process;
  }

  public void setProcess(String process) {
    this.process = process;
  }

  public String getUnit() {
    return unit;
  }

  public void setUnit(String unit) {
    this.unit = unit;
  }

  public District getDistrict() {
    return district;
  }

  public void setDistrict(District district) {
    this.district = district;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getUntil() {
    return until;
  }

  public void setUntil(String until) {
    this.until = until;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
