// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Each package says in one sentence what it is, and that nothing in it is null unless it says so. */
final class PackageContractRule implements Rule {

	private static final Pattern SENTENCE = Pattern.compile("/\\*\\*.*\\S.*\\*/.*package ", Pattern.DOTALL);
	private static final Pattern NON_NULL = Pattern.compile("@NonNullByDefault\\(\\{\\s*DefaultLocation\\.PARAMETER,"
			+ "\\s*DefaultLocation\\.RETURN_TYPE,\\s*DefaultLocation\\.FIELD\\b[^}]*}\\)");

	@Override
	public List<String> violations(Project project) throws IOException {
		List<String> found = new ArrayList<>();
		for (Room room : project.rooms()) {
			TreeSet<Path> packages = new TreeSet<>();
			for (Path source : room.sources("src")) {
				packages.add(source.getParent());
			}
			for (Path folder : packages) {
				Path contract = folder.resolve("package-info.java");
				String text = Files.exists(contract) ? Files.readString(contract) : "";
				if (!NON_NULL.matcher(text).find() || !SENTENCE.matcher(text).find()) {
					found.add(project.root().relativize(folder) + " lacks a package-info.java with a sentence and @NonNullByDefault");
				}
			}
		}
		return found;
	}
}
