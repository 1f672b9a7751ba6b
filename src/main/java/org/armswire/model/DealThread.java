package org.armswire.model;

import java.util.List;

/**
 * A deal with all claims that it is computed from.
 *
 * @param thread tells the deals of one pair apart in a way that does not change when an earlier article joins: {@code uav#1}
 * @param members ordered by event day (undated last), then article id
 */
public record DealThread(String thread, Deal deal, List<Member> members) {

    public DealThread {
        members = List.copyOf(members);
    }

    /** One claim of one article. */
    public record Member(PairClaims article, Claim claim) {

        /** Who says so, see {@link Claim#originOr}. */
        public String origin() {
            return claim.originOr(article.source());
        }

        /** The same for a person to read. */
        public String originAsWritten() {
            String named = claim.origin() != null ? claim.origin() : article.source();
            return named == null ? origin() : named.substring(0, Math.min(named.length(), Claim.MAX_ORIGIN));
        }

        /** A claim whose only source is somebody who denies it supports nothing. */
        public boolean isOnlyDenial() {
            return !claim.deniedBy().isEmpty()
                    && !claim.attribution().isEmpty()
                    && claim.attribution().stream()
                            .allMatch(link ->
                                    link.actor() != null && claim.deniedBy().contains(link.actor()));
        }
    }
}
