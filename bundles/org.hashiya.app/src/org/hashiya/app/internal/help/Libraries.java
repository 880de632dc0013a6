// SPDX-License-Identifier: EPL-2.0
package org.hashiya.app.internal.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** The libraries that run in this program, with the licences that they declare. */
final class Libraries {

	/**
	 * @param name    the bundle's symbolic name
	 * @param licence what it declares; "EPL-2.0" for the Eclipse platform's bundles, which declare it in their notices instead; else empty
	 */
	record Library(String name, String version, String licence) {
	}

	private Libraries() {
	}

	static List<Library> running() {
		return Arrays.stream(FrameworkUtil.getBundle(Libraries.class).getBundleContext().getBundles()).filter(bundle -> !name(bundle).startsWith("org.hashiya")) //$NON-NLS-1$
				.map(bundle -> new Library(name(bundle), version(bundle), licence(bundle))).distinct().sorted(Comparator.comparing(Library::name)).toList();
	}

	private static String name(Bundle bundle) {
		return Optional.ofNullable(bundle.getSymbolicName()).orElse(""); //$NON-NLS-1$
	}

	private static String version(Bundle bundle) {
		return bundle.getVersion().getMajor() + "." + bundle.getVersion().getMinor() + "." + bundle.getVersion().getMicro(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String licence(Bundle bundle) {
		String declared = bundle.getHeaders("").get(Constants.BUNDLE_LICENSE); //$NON-NLS-1$
		if (declared != null) {
			return declared.replaceFirst(";.*", ""); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return name(bundle).startsWith("org.eclipse") ? "EPL-2.0" : ""; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}
}
