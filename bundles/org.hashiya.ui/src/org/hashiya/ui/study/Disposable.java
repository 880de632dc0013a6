// SPDX-License-Identifier: EPL-2.0
package org.hashiya.ui.study;

/** Ends what was begun, such as a subscription; doing it twice does no harm. */
@FunctionalInterface
public interface Disposable {

	void dispose();
}
