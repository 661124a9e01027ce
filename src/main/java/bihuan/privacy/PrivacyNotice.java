package bihuan.privacy;

import bihuan.Bilingual;
import java.time.LocalDate;
import java.util.Map;

/** What people are told of their data, in the words of one version. */
public record PrivacyNotice(
    String version, LocalDate validFrom, Map<PrivacyTopic, Bilingual> topics) {}
