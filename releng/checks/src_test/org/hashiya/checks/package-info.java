// SPDX-License-Identifier: EPL-2.0
/** Checks of the project as a whole: the rules of its sources, and what the build made of them. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.hashiya.checks;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
