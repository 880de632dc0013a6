// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.util.List;
import java.util.regex.Pattern;

/** A package that is no API has {@code internal} in its name and is not exported, not even to friends. */
final class InternalPackageRule implements Rule {

	private static final Pattern INTERNAL = Pattern.compile("(.*\\.)?internal(\\..*)?");

	@Override
	public List<String> violations(Project project) {
		return project.rooms().stream()
				.flatMap(room -> room.names("Export-Package").stream().filter(name -> INTERNAL.matcher(name).matches())
						.map(name -> room.name() + " exports " + name))
				.toList();
	}
}
