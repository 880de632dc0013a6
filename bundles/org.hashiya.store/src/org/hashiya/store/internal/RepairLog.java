// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.StudyProblem.Kind;
import org.hashiya.store.StudyRepair.Fix;
import org.hashiya.store.StudyRepair.What;

/** What a repair does, what it cannot do, and which files it writes anew for that. */
final class RepairLog {

	private final List<Fix> fixes = new ArrayList<>();
	private final List<StudyProblem> left = new ArrayList<>();
	private final Set<Path> touched = new HashSet<>();

	/** Something is mended in a file, which is written anew. */
	void fix(What what, Path file, @Nullable String place, Object... values) {
		touched.add(file);
		fixes.add(new Fix(what, file, place, Arrays.stream(values).map(String::valueOf).toList()));
	}

	void left(StudyProblem problem) {
		left.add(problem);
	}

	void left(Kind kind, Path file, @Nullable String place, Object... values) {
		left.add(new StudyProblem(kind, file, place, values));
	}

	boolean touches(Path file) {
		return touched.contains(file);
	}

	List<Fix> fixes() {
		return fixes;
	}

	List<StudyProblem> left() {
		return left;
	}

	static @Nullable String line(int number) {
		return number == 0 ? null : "line " + number;
	}
}
