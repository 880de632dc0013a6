// SPDX-License-Identifier: EPL-2.0
package org.hashiya.checks;

import java.util.List;

/** Something that holds for the sources as a whole. */
@FunctionalInterface
interface Rule {

	/**
	 * @param project the sources to look at
	 * @return what breaks the rule, a line each, naming the place; empty if the rule holds
	 * @throws Exception if the sources cannot be read
	 */
	List<String> violations(Project project) throws Exception;
}
