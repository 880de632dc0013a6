// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule holds for the project, and fails on an example that breaks it. */
class RulesTest {

	private static final String CONTRACT = """
			/** What it is. */
			@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
			package a;
			""";

	private final Path example;

	RulesTest(@TempDir Path example) {
		this.example = example;
	}

	static Stream<Rule> rules() {
		return Stream.of(new ArrowRule(), new WindowlessCoreRule(), new InternalPackageRule(), new PackageContractRule(),
				new CompilerSettingsRule(), new ClassSizeRule(), new MachinePathRule(), new MessagesRule(), new DeskRule());
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holdsForTheProject(Rule rule) throws Exception {
		Project project = Project.here();
		assertTrue(project.rooms().size() > 10, "the bundles were found");

		List<String> violations = rule.violations(project);

		assertTrue(violations.isEmpty(), () -> String.join("\n", violations));
	}

	@Test
	void seesAnArrowUpwards() throws Exception {
		room("org.hashiya.text", "Require-Bundle: org.hashiya.store");
		assertViolation(new ArrowRule(), "org.hashiya.text must not see org.hashiya.store");
	}

	@Test
	void seesAnArrowBetweenNeighbours() throws Exception {
		room("org.hashiya.store", "Require-Bundle: org.hashiya.model,org.hashiya.analysis;bundle-version=\"[0.1,1)\"");
		assertViolation(new ArrowRule(), "org.hashiya.store must not see org.hashiya.analysis");
	}

	@Test
	void seesAnArrowFromTheCommandLineToTheWindow() throws Exception {
		room("org.hashiya.cli", "Import-Package: org.hashiya.ui.jobs");
		assertViolation(new ArrowRule(), "org.hashiya.cli must not see org.hashiya.ui");
	}

	@Test
	void seesAnArrowThatOnlyTheSourcesHave() throws Exception {
		Path room = room("org.hashiya.ui.editor", "Require-Bundle: org.hashiya.ui");
		write(room, "src/a/A.java", "import org.hashiya.ui.codebook.Tree;\n");
		assertViolation(new ArrowRule(), "org.hashiya.ui.editor must not see org.hashiya.ui.codebook");
	}

	@Test
	void seesARoomThatTheDesignLacks() throws Exception {
		room("org.hashiya.utils", "Bundle-Name: Utils");
		assertViolation(new ArrowRule(), "org.hashiya.utils is not a room of the design");
	}

	@Test
	void allowsTheArrowsOfTheDesign() throws Exception {
		room("org.hashiya.ui.editor", "Require-Bundle: org.hashiya.ui,org.hashiya.model,org.hashiya.analysis");
		assertEquals(List.of(), new ArrowRule().violations(Project.read(example)));
	}

	@Test
	void seesAWindowInTheCore() throws Exception {
		Path room = room("org.hashiya.cli", "Require-Bundle: org.eclipse.core.resources");
		write(room, "src/a/A.java", "import org.eclipse.swt.widgets.Shell;\n");
		List<String> violations = new WindowlessCoreRule().violations(Project.read(example));
		assertEquals(2, violations.size(), violations::toString);
	}

	@Test
	void seesAnExportedInternalPackage() throws Exception {
		room("org.hashiya.store", "Export-Package: org.hashiya.store.internal.json;x-internal:=true");
		assertViolation(new InternalPackageRule(), "org.hashiya.store exports org.hashiya.store.internal.json");
	}

	@Test
	void seesAPackageWithoutContract() throws Exception {
		Path room = room("org.hashiya.store", "Bundle-Name: Store");
		write(room, "src/a/A.java", "package a; class A {}\n");
		write(room, "src/b/B.java", "package b; class B {}\n");
		write(room, "src/b/package-info.java", CONTRACT.replace("DefaultLocation.RETURN_TYPE, ", ""));
		write(room, "src/c/package-info.java", CONTRACT);
		List<String> violations = new PackageContractRule().violations(Project.read(example));
		assertEquals(2, violations.size(), violations::toString);
	}

	@Test
	void seesLaxCompilerSettings() throws Exception {
		String strings = "org.eclipse.jdt.core.compiler.problem.nonExternalizedStringLiteral=";
		settings(room("org.hashiya.model", "Bundle-Name: Model"), "deadCode=error\n" + strings + "ignore\n");
		settings(room("org.hashiya.text", "Bundle-Name: Text"), "deadCode=ignore\n" + strings + "ignore\n");
		settings(room("org.hashiya.ui", "Bundle-Name: Window"), "deadCode=error\n" + strings + "ignore\n");
		List<String> violations = new CompilerSettingsRule().violations(Project.read(example));
		assertEquals(2, violations.size(), violations::toString);
		assertTrue(violations.get(0).contains("deadCode is ignore"), violations::toString);
		assertTrue(violations.get(1).contains("nonExternalizedStringLiteral is ignore, not error"), violations::toString);
	}

	@Test
	void seesALargeClass() throws Exception {
		write(room("org.hashiya.text", "Bundle-Name: Text"), "src/a/Large.java", "\n".repeat(501));
		List<String> violations = new ClassSizeRule().violations(Project.read(example));
		assertEquals(2, violations.size(), violations::toString);
	}

	@Test
	void seesThatTooManyClassesAreRatherLarge() throws Exception {
		Path room = room("org.hashiya.text", "Bundle-Name: Text");
		for (int i = 0; i < 10; i++) {
			write(room, "src/a/A" + i + ".java", "\n".repeat(i < 2 ? 251 : 90));
		}
		assertViolation(new ClassSizeRule(), "one class in ten has 251 lines or more, the limit is 250");
		write(room, "src/a/A0.java", "\n".repeat(250));
		assertEquals(List.of(), new ClassSizeRule().violations(Project.read(example)));
	}

	@Test
	void seesThePathOfAMachine() throws Exception {
		int git = new ProcessBuilder("git", "init", "-q").directory(example.toFile()).inheritIO().start().waitFor();
		assertEquals(0, git);
		write(example, "notes.txt", "first line\nsee " + "/home" + "/amal/thesis\n");
		write(example, "other.txt", "see " + example.getParent() + "/elsewhere\n");
		write(example, "pom.xml", "<url>https://" + "repo1.example.org</url>\n");
		write(example, "fine.txt", "https://example.org/home/page and ${TMPDIR:-/tmp} and docs/root/readme\n");
		List<String> violations = new MachinePathRule().violations(Project.read(example));
		assertEquals(3, violations.size(), violations::toString);
		assertTrue(violations.get(0).startsWith("notes.txt:2 "), violations::toString);
	}

	@Test
	void seesASentenceThatIsMissingAndOneThatNobodySays() throws Exception {
		Path room = room("org.hashiya.ui", "Bundle-Name: Window");
		write(room, "src/a/Messages.java", "public static String one; public static String two; NLS.initializeMessages(\"a.messages\", Messages.class);");
		write(room, "src/a/messages.properties", "one=1\nto=2\n");
		assertEquals(List.of("bundles/org.hashiya.ui/src/a/messages.properties has no two", "bundles/org.hashiya.ui/src/a/Messages.java has no to"),
				new MessagesRule().violations(Project.read(example)));
	}

	@Test
	void seesAnOperationThatIsNotThereAnyMore() throws Exception {
		Path room = room("org.hashiya.model", "Bundle-Name: Model");
		write(room, "src/a/Acts.java", "class Acts { static Act merge(Study study) { } }\n");
		write(room, "src/a/MergeCommand.java", "@Command(name = \"merge\")\n");
		write(room, "src_test/a/KeysTest.java", "class KeysTest {\n\tvoid merges() {\n\t\tkeys.undo();\n\t}\n\tvoid joins() {\n\t\tpress();\n\t}\n\tvoid drags() {\n\t\thand.key(\"ctrl+z\");\n\t}\n}\n");
		write(example, "releng/docs/desk.md", """
				| Operation | Class | `hashiya` | Plain test | Test by keys | Taken back |
				|---|---|---|---|---|---|
				| Merge | `Acts.merge` | `merge` | - | `KeysTest.merges` | Ctrl+Z |
				| Join | `Acts.merge` | `merge` | - | `KeysTest.joins` | Ctrl+Z |
				| Find | `Acts.merge` | `merge` | - | `KeysTest.joins` | looks |
				| Drag | `Acts.merge` | `merge` | - | `KeysTest.drags` | Ctrl+Z |
				| Split | `Acts.split` | `split-code` | `SplitTest` | `KeysTest.merges` | Ctrl+Z |
				| Copy | `Acts.merge` | `merge` | - | `KeysTest.joins` |
				""");
		assertEquals(List.of("releng/docs/desk.md:4 is taken back by no test by keys", "releng/docs/desk.md:7 names Acts.split, which is not there",
				"releng/docs/desk.md:7 names split-code, which is not there", "releng/docs/desk.md:7 names SplitTest, which is not there", "releng/docs/desk.md:8 is a row of 5 cells"),
				new DeskRule().violations(Project.read(example)));
	}

	@Test
	void seesThatThePageOfTheDeskIsMissing() throws Exception {
		room("org.hashiya.model", "Bundle-Name: Model");
		assertViolation(new DeskRule(), "releng/docs/desk.md is missing");
	}

	private void assertViolation(Rule rule, String expected) throws Exception {
		assertEquals(List.of(expected), rule.violations(Project.read(example)));
	}

	private Path room(String name, String header) throws IOException {
		Path room = example.resolve("bundles").resolve(name);
		write(room, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + "\n" + header + "\n");
		return room;
	}

	private static void settings(Path room, String settings) throws IOException {
		write(room, ".settings/org.eclipse.jdt.core.prefs", settings);
		write(room, "src/a/package-info.java", CONTRACT);
	}

	private static void write(Path folder, String name, String text) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
		assertFalse(Files.size(file) == 0);
	}
}
