// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people download for each of the six systems: a start script that may be run, and SWT for that system alone. */
class ProductsTest {

	private static final Path PRODUCTS = Project.top().resolve("releng/product/target/products");

	@ParameterizedTest
	@CsvSource({ "linux.gtk.x86_64, tar.gz, hashiya/hashiya", "linux.gtk.aarch64, tar.gz, hashiya/hashiya",
			"win32.win32.x86_64, zip, hashiya/hashiya.cmd", "win32.win32.aarch64, zip, hashiya/hashiya.cmd",
			"macosx.cocoa.x86_64, tar.gz, Hashiya.app/Contents/MacOS/hashiya",
			"macosx.cocoa.aarch64, tar.gz, Hashiya.app/Contents/MacOS/hashiya" })
	void isArchivedWithItsStartScript(String system, String format, String script) throws Exception {
		List<String> entries = entries(PRODUCTS.resolve("hashiya-0.1.0-" + system + "." + format));

		List<String> starters = entries.stream().filter(line -> line.endsWith(" " + script)).toList();
		assertEquals(1, starters.size(), () -> String.join("\n", entries));
		assertTrue(format.equals("zip") || starters.get(0).startsWith("-rwxr-xr-x"), starters::toString);
		List<String> widgets = entries.stream().filter(line -> Pattern.compile("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\.").matcher(line).find())
				.toList();
		String[] words = system.split("\\.");
		assertEquals(1, widgets.size(), widgets::toString);
		assertTrue(widgets.get(0).contains("org.eclipse.swt." + words[1] + "." + words[0] + "." + words[2] + "_"), widgets::toString);
		for (String document : List.of("LICENSE", "third-party.md")) {
			assertTrue(entries.stream().anyMatch(line -> line.endsWith("/" + document)), document);
		}
	}

	@Test
	void bundlesHaveTheTimeOfTheCommitAsQualifier() throws Exception {
		Run commit = Run.of(Map.of("TZ", "UTC"), List.of("git", "-C", Project.top().toString(), "log", "-1", "--date=format-local:%Y%m%d%H%M", "--format=%cd"));
		assumeTrue(commit.exitCode() == 0, "no git, or no repository: then it is the day of the sources");

		List<String> bundles = entries(PRODUCTS.resolve("hashiya-0.1.0-linux.gtk.x86_64.tar.gz")).stream().filter(line -> line.contains("/plugins/org.hashiya.")).toList();

		assertTrue(bundles.size() > 10, bundles::toString);
		for (String bundle : bundles) {
			assertTrue(bundle.contains("." + commit.output().strip() + "."), () -> bundle + ", but the commit is of " + commit.output());
		}
	}

	/** The entries of an archive, a line each with permissions (in a .tar.gz) and ending in the name. */
	private static List<String> entries(Path archive) throws IOException, InterruptedException {
		if (archive.toString().endsWith(".zip")) {
			try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(archive.toFile())) {
				return zip.stream().map(entry -> " " + entry.getName()).toList();
			}
		}
		assertTrue(Files.exists(archive), archive::toString);
		Run tar = Run.of("tar", "-tvzf", archive.toString());
		assertEquals(0, tar.exitCode(), tar::toString);
		return tar.output().lines().toList();
	}
}
