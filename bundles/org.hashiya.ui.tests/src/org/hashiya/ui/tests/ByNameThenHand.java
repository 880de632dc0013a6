// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.tests;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * The order of the test classes: by name, but the package {@code loop} last, whose tests take the mouse in their hand and leave its
 * pointer where they ended, above whatever a later test would open there. Named in {@code junit-platform.properties}.
 */
public class ByNameThenHand implements ClassOrderer {

	@Override
	@NonNullByDefault({}) // the library says nothing of null
	public void orderClasses(ClassOrdererContext context) {
		context.getClassDescriptors().sort(Comparator.comparing(ByNameThenHand::takesMouse).thenComparing(test -> test.getTestClass().getName()));
	}

	private static boolean takesMouse(ClassDescriptor test) {
		return test.getTestClass().getPackageName().endsWith(".loop");
	}
}
