// SPDX-License-Identifier: EPL-2.0
package org.hashiya.model;

/** What the names of studies, documents, codes and coders must be. */
public final class Names {

	private Names() {
	}

	/**
	 * The name without white space at its ends.
	 *
	 * @throws StudyProblem NAME_INVALID if it is empty, or holds line breaks or other control characters (which no list shows and XML 1.0 cannot hold)
	 */
	public static String require(String name) throws StudyProblem {
		String stripped = name.strip();
		if (stripped.isEmpty() || stripped.codePoints().anyMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029)) {
			throw StudyProblem.of(StudyProblem.Kind.NAME_INVALID, name);
		}
		return stripped;
	}
}
