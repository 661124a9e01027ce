package bihuan.campaigns;

import static java.util.stream.Collectors.toSet;

import bihuan.campaigns.answers.AskedQuestions;
import bihuan.forms.Questionnaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What is asked in each edition; as editions never change, each is read once. */
@ApplicationScoped
public class CampaignForms {

  private static final int MOST = 200;

  /**
   * An edition, as it is sent and as it is added up.
   *
   * @param handedIn lists that it asks from and does not hold
   */
  record CampaignForm(JsonObject definition, AskedQuestions questions, Set<String> handedIn) {}

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
    var handedIn =
        form.lists().entrySet().stream()
            .filter(it -> it.getValue().handedIn())
            .map(Map.Entry::getKey)
            .collect(toSet());
    return new CampaignForm(form.toJson(), AskedQuestions.of(form), handedIn);
  }
}
