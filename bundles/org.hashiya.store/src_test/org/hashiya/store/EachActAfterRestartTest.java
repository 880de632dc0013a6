// SPDX-License-Identifier: EPL-2.0
package org.hashiya.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.hashiya.model.Act;
import org.hashiya.model.CodeMerge;
import org.hashiya.model.CodebookActs;
import org.hashiya.model.Progress;
import org.hashiya.model.Study;
import org.hashiya.model.StudyProblem;
import org.hashiya.model.ValueTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the model can do is undone in the next session, done again in the one after it, and undone once more. */
class EachActAfterRestartTest {

	private static final String MODEL = "org/hashiya/model";
	/** What prepares an act. */
	private static final Set<Class<?>> PREPARED = Set.of(Act.class, CodebookActs.Deletion.class, CodeMerge.Plan.class, ValueTable.Plan.class);

	static Stream<String> acts() {
		return EachAct.all().keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("acts")
	void itIsUndoneAndDoneAgain(String name, @TempDir Path temporary) throws StudyProblem {
		Path folder = temporary.resolve("study");
		Study before;
		Study after;
		try (OpenStudy open = OpenStudy.create(folder, "study", "Amal")) {
			EachAct.fill(open);
			before = open.study();
			open.perform(Objects.requireNonNull(EachAct.all().get(name)).on(new EachAct.Things(open)).orElseThrow(() -> new AssertionError(name + " does nothing")));
			after = open.study();
		}
		assertFalse(before.holdsSameAs(after, Progress.NONE), name + " changes something");
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			open.undo();
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertTrue(before.holdsSameAs(open.study(), Progress.NONE), name + " is undone");
			open.redo();
		}
		try (OpenStudy open = OpenStudy.open(folder, Progress.NONE)) {
			assertTrue(after.holdsSameAs(open.study(), Progress.NONE), name + " is done again");
			open.undo();
			assertTrue(before.holdsSameAs(open.study(), Progress.NONE), name + " is undone once more");
		}
	}

	@Test
	void nothingThatPreparesAnActIsLeftOut() throws IOException, URISyntaxException, ReflectiveOperationException {
		Path model = Path.of(Act.class.getProtectionDomain().getCodeSource().getLocation().toURI());
		Set<String> found = new TreeSet<>();
		if (Files.isDirectory(model)) {
			collect(model.resolve(MODEL), found);
		} else {
			try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + model.toUri()), Map.of())) {
				collect(jar.getPath(MODEL), found);
			}
		}
		assertEquals(new TreeSet<>(EachAct.all().keySet()), found);
	}

	/** The public methods of public classes in a folder that answer an act, each named once. */
	private static void collect(Path folder, Set<String> found) throws IOException, ReflectiveOperationException {
		Set<String> names = new HashSet<>();
		try (Stream<Path> files = Files.list(folder)) {
			files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".class") && !name.contains("$") && !name.startsWith("package-")).forEach(name -> names.add(name.replace(".class", "")));
		}
		for (String name : names) {
			Class<?> type = Class.forName("org.hashiya.model." + name);
			for (Method method : type.getDeclaredMethods()) {
				boolean prepares = PREPARED.contains(method.getReturnType()) || method.getReturnType() == Optional.class && method.getGenericReturnType().getTypeName().contains(Act.class.getName());
				if (prepares && type != Act.class && Modifier.isPublic(type.getModifiers()) && Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers())) {
					found.add(name + "." + method.getName());
				}
			}
		}
	}
}
