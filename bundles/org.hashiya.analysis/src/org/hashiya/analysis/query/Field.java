// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The words that stand before a colon. */
enum Field {

	/** The code itself, without its sub-codes. */
	CODE(false),
	/** The code and all below it. */
	UNDER(false),
	/** Any code of a code set, any passage of its documents. */
	SET(false),
	/** Words that the passage holds. */
	TEXT(false),
	/** Words of a memo on the passage or on one of its codings. */
	MEMO(false),
	DOCUMENT(false),
	/** A group of documents, with the groups in it. */
	GROUP(false),
	/** What belongs to a case. */
	CASE(false),
	/** The value of a variable of the document or of a case. */
	VAR(false),
	/** A state: waiting. */
	IS(false),
	/** Codings of a coder. */
	BY(true),
	/** Codings from a day on. */
	SINCE(true),
	/** Codings up to a day, that day with them. */
	UNTIL(true),
	/** Codings made under a version of their code's definition. */
	DEFINITION(true);

	private final boolean restricts;

	Field(boolean restricts) {
		this.restricts = restricts;
	}

	/** Whether it says which codings count, so that it can stand after what it restricts. */
	boolean restricts() {
		return restricts;
	}

	String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Field> of(String word) {
		return Arrays.stream(values()).filter(field -> field.word().equalsIgnoreCase(word)).findFirst();
	}
}
