// SPDX-License-Identifier: EPL-2.0
package org.hashiya.exchange.internal.refi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.hashiya.exchange.ImportFinding;
import org.hashiya.exchange.ImportReport;
import org.hashiya.exchange.ImportReport.Line;

/** Collects what an import finds, for its report. */
final class Findings {

	private record Key(String element, ImportFinding finding) {
	}

	private static final class Count {
		long count;
		final List<String> examples = new ArrayList<>();
	}

	private final Map<Key, Count> counts = new LinkedHashMap<>();

	Findings() {
	}

	/** Begins with what was found before. */
	Findings(Findings before) {
		before.counts.forEach((key, count) -> {
			Count copy = new Count();
			copy.count = count.count;
			copy.examples.addAll(count.examples);
			counts.put(key, copy);
		});
	}

	/** One more, without example. */
	void add(ImportFinding finding, String element) {
		count(finding, element).count++;
	}

	void add(ImportFinding finding, String element, String example) {
		Count count = count(finding, element);
		count.count++;
		if (count.examples.size() < ImportReport.MOST_EXAMPLES) {
			count.examples.add(example);
		}
	}

	/** So many more; nothing where it is 0. */
	void add(ImportFinding finding, String element, long number) {
		if (number > 0) {
			count(finding, element).count += number;
		}
	}

	private Count count(ImportFinding finding, String element) {
		return counts.computeIfAbsent(new Key(element, finding), key -> new Count());
	}

	List<Line> lines() {
		List<Line> lines = new ArrayList<>();
		counts.forEach((key, count) -> lines.add(new Line(key.element, key.finding, count.count, count.examples)));
		lines.sort(Comparator.comparing(Line::outcome)); // stable
		return lines;
	}
}
