// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything up to the command line runs without a window: no SWT, no JFace, no workbench, no workspace. */
final class WindowlessCoreRule implements Rule {

	private static final Set<String> WITH_WINDOW = Set.of("org.hashiya.app", "org.hashiya.ui");
	private static final Pattern WINDOW = Pattern
			.compile("org\\.eclipse\\.(swt|jface|ui|e4\\.ui|core\\.resources|ltk|compare|team\\.ui|search)(\\..*)?");
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([a-z][a-z0-9_.]*)\\.[A-Z*]", Pattern.MULTILINE);

	@Override
	public List<String> violations(Project project) throws IOException {
		List<String> found = new ArrayList<>();
		for (Room room : project.rooms()) {
			if (room.isTests() || room.isFragment() || WITH_WINDOW.contains(room.name()) || room.name().startsWith("org.hashiya.ui.")) {
				continue;
			}
			for (String header : List.of("Require-Bundle", "Import-Package")) {
				room.names(header).stream().filter(name -> WINDOW.matcher(name).matches())
						.forEach(name -> found.add(room.name() + " must run without a window, but its " + header + " has " + name));
			}
			for (Path source : room.sources("src")) {
				Matcher imports = IMPORT.matcher(Files.readString(source));
				while (imports.find()) {
					if (WINDOW.matcher(imports.group(1)).matches()) {
						found.add(project.root().relativize(source) + " must run without a window, but imports " + imports.group(1));
					}
				}
			}
		}
		return found;
	}
}
