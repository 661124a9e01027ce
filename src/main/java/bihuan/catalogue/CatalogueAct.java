package bihuan.catalogue;

/** What somebody did to the catalogue. */
enum CatalogueAct {
  DRAFT_BEGUN,
  DRAFT_SAVED,
  DRAFT_IMPORTED,
  DRAFT_DROPPED,
  EDITION_PUBLISHED,
  PROCESS_WITHDRAWN
}
