package bihuan.campaigns;

import bihuan.campaigns.answers.AskedQuestions;
import bihuan.forms.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is asked in each edition; as editions never change, each is read once. */
@ApplicationScoped
public class CampaignForms {

  private static final int MOST = 200;

  /** An edition, as it is sent and as it is added up. */
  record CampaignForm(JsonObject definition, AskedQuestions questions) {}

  @Inject Questionnaires questionnaires;

  private final Map<Long, CampaignForm> read = new ConcurrentHashMap<>();

  /** The questions of an edition. */
  public AskedQuestions questions(long edition) {
    return of(edition).questions();
  }

  CampaignForm of(long edition) {
    if (read.size() > MOST) {
      read.clear();
    }
    return read.computeIfAbsent(edition, this::load);
  }

  private CampaignForm load(long edition) {
    var form =
        questionnaires.edition(Long.toString(edition)).orElseThrow(Campaigns::unknown).form();
    return new CampaignForm(form.toJson(), AskedQuestions.of(form));
  }
}
