// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.analysis.internal.passages;

import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.analysis.Scope;
import org.hashiya.model.Study;

/**
 * Which passages a person wants to see: those that fulfil all that is said.
 *
 * @param code     coded with this code, or null for any
 * @param subcodes whether passages with its sub-codes count too; means nothing without a code
 * @param document in this document, or null for any
 * @param coder    coded by this coder, or null for any
 * @param query    found by this query, which then stands for all the rest; empty for none
 */
public record PassageChoice(@Nullable UUID code, boolean subcodes, @Nullable UUID document, @Nullable UUID coder, String query) {

	/** All passages of the study. */
	public static final PassageChoice ALL = new PassageChoice(null, false, null, null);

	/** A choice without a query. */
	public PassageChoice(@Nullable UUID code, boolean subcodes, @Nullable UUID document, @Nullable UUID coder) {
		this(code, subcodes, document, coder, ""); //$NON-NLS-1$
	}

	public static PassageChoice of(UUID code) {
		return new PassageChoice(code, false, null, null);
	}

	PassageChoice withSubcodes(boolean with) {
		return new PassageChoice(code, with, document, coder, query);
	}

	/** What a query finds; with an empty one, what was chosen without. */
	public PassageChoice withQuery(String wanted) {
		return new PassageChoice(code, subcodes, document, coder, wanted);
	}

	boolean isQuery() {
		return !query.isEmpty();
	}

	/** The ids of the codes that a passage may have, or null for any. */
	@Nullable
	Set<UUID> codes(Study study) {
		UUID wanted = code;
		return wanted == null ? null : subcodes ? study.codebook().withSubcodes(wanted) : Set.of(wanted);
	}

	/** The documents and coders that are looked at. */
	Scope scope() {
		UUID inDocument = document;
		UUID byCoder = coder;
		Scope scope = inDocument == null ? Scope.ALL : Scope.ALL.inDocuments(Set.of(inDocument));
		return byCoder == null ? scope : scope.byCoders(Set.of(byCoder));
	}

	/** Whether the code, document and coder are still in the study. */
	boolean isIn(Study study) {
		UUID wanted = code;
		UUID inDocument = document;
		UUID byCoder = coder;
		return (wanted == null || study.codebook().get(wanted) != null) && (inDocument == null || study.documents().contains(inDocument))
				&& (byCoder == null || study.coders().contains(byCoder));
	}
}
