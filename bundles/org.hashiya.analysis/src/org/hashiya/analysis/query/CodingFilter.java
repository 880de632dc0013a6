// SPDX-License-Identifier: EPL-2.0
package org.hashiya.analysis.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.hashiya.model.Coding;

/** Which codings count in a part of a query: those that pass all tests. */
record CodingFilter(List<Predicate<Coding>> tests) {

	/** All codings, and passages without any. */
	static final CodingFilter NONE = new CodingFilter(List.of());

	CodingFilter {
		tests = List.copyOf(tests);
	}

	boolean isNone() {
		return tests.isEmpty();
	}

	CodingFilter and(Predicate<Coding> test) {
		List<Predicate<Coding>> more = new ArrayList<>(tests);
		more.add(test);
		return new CodingFilter(more);
	}

	boolean admits(Coding coding) {
		for (Predicate<Coding> test : tests) {
			if (!test.test(coding)) {
				return false;
			}
		}
		return true;
	}
}
