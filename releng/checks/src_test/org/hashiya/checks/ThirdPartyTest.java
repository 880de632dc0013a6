// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notice that the products carry is that of the target they were made from. */
class ThirdPartyTest {

	@Test
	void theNoticeIsUpToDate() throws Exception {
		Path root = Project.top();
		Path repository = Path.of(System.getProperty("hashiya.maven.repository"));
		String fresh = new ThirdParty(repository).notice(root.resolve("releng/target/hashiya.target"),
				root.resolve("releng/product/target/products/org.hashiya.product"));
		Path made = Files.writeString(root.resolve("releng/checks/target/third-party.md"), fresh);
		Path committed = root.resolve("releng/docs/third-party.md");

		assertEquals(fresh, Files.exists(committed) ? Files.readString(committed) : "",
				() -> "stale: copy " + root.relativize(made) + " to " + root.relativize(committed));
	}

	@Test
	void namesLicenceOfTheArtifactOrOfItsParent(@TempDir Path folder) throws Exception {
		artifact(folder, "one", "Bundle-SymbolicName: org.example.one;singleton:=true", "<licenses><license><name>EPL-2.0</name></license></licenses>");
		artifact(folder, "two", "Bundle-SymbolicName: org.example.two",
				"<parent><groupId>org.example</groupId><artifactId>one</artifactId><version>1.0</version></parent>");
		artifact(folder, "three", "Created-By: hand", "<!-- <licenses/> -->");
		artifact(folder, "tests", "Bundle-SymbolicName: org.example.tests", "");
		StringBuilder target = new StringBuilder();
		for (String name : List.of("two", "one", "three", "tests")) {
			target.append("<groupId>org.example</groupId><artifactId>" + name + "</artifactId><version>1.0</version>\n");
		}
		for (String name : List.of("org.example.one_1.0.0", "org.example.two_1.0.0", "wrapped.org.example.three_1.0.0", "org.hashiya.model_0.1.0")) {
			write(folder.resolve("products/any/plugins/" + name + ".jar"), "");
		}

		String notice = new ThirdParty(folder).notice(write(folder.resolve("a.target"), target.toString()), folder.resolve("products"));

		assertTrue(notice.endsWith("""
				| org.example.one | 1.0 | EPL-2.0 | org.example:one |
				| wrapped.org.example.three | 1.0 | see the bundle | org.example:three |
				| org.example.two | 1.0 | EPL-2.0 | org.example:two |
				"""), notice);
	}

	private static void artifact(Path repository, String name, String header, String pom) throws Exception {
		Path folder = repository.resolve("org/example/" + name + "/1.0");
		write(folder.resolve(name + "-1.0.pom"), "<project>" + pom + "</project>");
		java.util.jar.Manifest manifest = new java.util.jar.Manifest(
				new java.io.ByteArrayInputStream(("Manifest-Version: 1.0\n" + header + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
		new java.util.jar.JarOutputStream(Files.newOutputStream(folder.resolve(name + "-1.0.jar")), manifest).close();
	}

	private static Path write(Path file, String text) throws Exception {
		Files.createDirectories(file.getParent());
		return Files.writeString(file, text);
	}
}
